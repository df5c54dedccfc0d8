/** Vue 3 with Element Plus: inputs, number inputs, selects, radio buttons, a switch, an autocomplete. */
import ElementPlus from 'element-plus';
import { createApp, reactive } from 'vue';
import 'element-plus/dist/index.css';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

const account = reactive({ ...emptyAccount });
exposeAccount(() => ({ ...account }));

const template = `
  <el-container>
    <el-aside width="180px">
      <el-menu default-active="account">
        <el-menu-item index="inbox">Inbox</el-menu-item>
        <el-menu-item index="account">Mail account</el-menu-item>
        <el-menu-item index="contacts">Contacts</el-menu-item>
      </el-menu>
    </el-aside>
    <el-main style="max-width: 760px">
      <el-form :model="account" label-width="180px" @submit.prevent>
        <section>
          <h3>Receiving (IMAP or POP3)</h3>
          <el-form-item label="Protocol">
            <el-select v-model="account.protocol">
              <el-option v-for="one in protocols" :key="one.value" :label="one.text" :value="one.value" />
            </el-select>
          </el-form-item>
          <el-form-item label="Host" required><el-input v-model="account.incomingHost" /></el-form-item>
          <el-form-item label="Port">
            <el-input-number v-model="account.incomingPort" :min="1" :max="65535" controls-position="right" />
          </el-form-item>
          <el-form-item label="Encryption">
            <el-select v-model="account.incomingSecurity" placeholder="Choose">
              <el-option v-for="one in securities" :key="one.value" :label="one.text" :value="one.value" />
            </el-select>
          </el-form-item>
          <el-form-item label="Username"><el-input v-model="account.username" autocomplete="off" /></el-form-item>
          <el-form-item label="Password">
            <el-input v-model="account.password" type="password" show-password autocomplete="new-password" />
          </el-form-item>
          <el-form-item><el-checkbox v-model="keep" label="Leave messages on the server" /></el-form-item>
        </section>
        <section>
          <h3>Sending (SMTP)</h3>
          <el-form-item label="Host"><el-input v-model="account.outgoingHost" /></el-form-item>
          <el-form-item label="Port">
            <el-input-number v-model="account.outgoingPort" :min="1" :max="65535" />
          </el-form-item>
          <el-form-item label="Encryption">
            <el-radio-group v-model="account.outgoingSecurity">
              <el-radio-button v-for="one in securities" :key="one.value" :label="one.text" :value="one.value" />
            </el-radio-group>
          </el-form-item>
          <el-form-item label="Authentication"><el-switch v-model="account.authentication" /></el-form-item>
        </section>
        <section>
          <h3>Sender</h3>
          <el-form-item label="From">
            <el-autocomplete v-model="account.from" :fetch-suggestions="suggest" :trigger-on-focus="false" />
          </el-form-item>
          <el-form-item label="Reply-To"><el-input v-model="account.replyTo" clearable /></el-form-item>
        </section>
        <section>
          <h3>New mail</h3>
          <el-form-item label="Check for new mail">
            <el-select v-model="account.interval">
              <el-option v-for="one in intervals" :key="one.value" :label="one.text" :value="one.value" />
            </el-select>
          </el-form-item>
        </section>
        <el-button type="primary" native-type="submit">Save</el-button>
      </el-form>
    </el-main>
  </el-container>`;

createApp({
  template,
  data: () => ({ account, keep: true, protocols, securities, intervals }),
  methods: {
    suggest(text, show) {
      show(knownAddresses.filter((address) => address.startsWith(text)).map((value) => ({ value })));
    },
  },
})
  .use(ElementPlus)
  .mount('#app');
