/** Vue 3 with Vuetify 3: text and number fields, selects, radio buttons, a switch, a combobox. */
import { createApp, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import * as directives from 'vuetify/directives';
import 'vuetify/styles';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

const account = reactive({ ...emptyAccount });
exposeAccount(() => ({ ...account }));

const template = `
  <v-app>
    <v-app-bar title="Verdigris" />
    <v-navigation-drawer permanent>
      <v-list nav>
        <v-list-item title="Inbox" value="inbox" />
        <v-list-item title="Mail account" value="account" active />
        <v-list-item title="Filters" value="filters" />
      </v-list>
    </v-navigation-drawer>
    <v-main>
      <v-container style="max-width: 720px">
        <v-form @submit.prevent>
          <v-card title="Incoming mail" class="mb-4">
            <v-card-text>
              <v-radio-group v-model="account.protocol" label="Protocol" inline>
                <v-radio v-for="one in protocols" :key="one.value" :label="one.text" :value="one.value" />
              </v-radio-group>
              <v-text-field v-model="account.incomingHost" label="Server name" />
              <v-number-input v-model="account.incomingPort" label="Port" :min="1" :max="65535" control-variant="stacked" />
              <v-select v-model="account.incomingSecurity" label="Connection security" :items="securities" item-title="text" />
              <v-text-field v-model="account.username" label="Username" autocomplete="off" />
              <v-text-field v-model="account.password" label="Password" type="password" autocomplete="new-password" />
              <v-checkbox v-model="keep" label="Keep messages on the server" />
            </v-card-text>
          </v-card>
          <v-card title="Outgoing mail" class="mb-4">
            <v-card-text>
              <v-text-field v-model="account.outgoingHost" label="Server name" hint="SMTP server" persistent-hint />
              <v-number-input v-model="account.outgoingPort" label="Port" :min="1" :max="65535" control-variant="stacked" />
              <v-select v-model="account.outgoingSecurity" label="Connection security" :items="securities" item-title="text" variant="outlined" />
              <v-switch v-model="account.authentication" label="Use authentication" color="primary" />
            </v-card-text>
          </v-card>
          <v-card title="Identity" class="mb-4">
            <v-card-text>
              <v-combobox v-model="account.from" label="From address" :items="knownAddresses" />
              <v-text-field v-model="account.replyTo" label="Reply-To address" type="email" clearable />
            </v-card-text>
          </v-card>
          <v-card title="Checking for mail">
            <v-card-text>
              <v-select v-model="account.interval" label="Check interval" :items="intervals" item-title="text" />
            </v-card-text>
          </v-card>
          <v-btn type="submit" color="primary" class="mt-4">Save</v-btn>
        </v-form>
      </v-container>
    </v-main>
  </v-app>`;

createApp({
  template,
  data: () => ({ account, keep: true, protocols, securities, intervals, knownAddresses }),
})
  .use(createVuetify({ components, directives }))
  .mount('#app');
