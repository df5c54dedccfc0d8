/** Angular with Angular Material, compiled in the browser: form fields, selects, radio buttons, a slide toggle, an autocomplete. */
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatToolbarModule } from '@angular/material/toolbar';
import { bootstrapApplication } from '@angular/platform-browser';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

const template = `
  <mat-toolbar><span>Angelica</span> <a mat-button href="#inbox">Inbox</a> <a mat-button href="#account">Mail account</a></mat-toolbar>
  <form style="max-width: 720px; padding: 16px">
    <section>
      <h2>Incoming mail</h2>
      <mat-form-field>
        <mat-label>Protocol</mat-label>
        <mat-select name="protocol" [(ngModel)]="account.protocol">
          @for (one of protocols; track one.value) { <mat-option [value]="one.value">{{one.text}}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Server</mat-label>
        <input matInput name="incomingHost" [(ngModel)]="account.incomingHost" required>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Port</mat-label>
        <input matInput type="number" name="incomingPort" [(ngModel)]="account.incomingPort">
      </mat-form-field>
      <mat-form-field>
        <mat-label>Encryption</mat-label>
        <mat-select name="incomingSecurity" [(ngModel)]="account.incomingSecurity">
          @for (one of securities; track one.value) { <mat-option [value]="one.value">{{one.text}}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>User name</mat-label>
        <input matInput name="username" autocomplete="off" [(ngModel)]="account.username">
      </mat-form-field>
      <mat-form-field>
        <mat-label>Password</mat-label>
        <input matInput type="password" name="password" autocomplete="new-password" [(ngModel)]="account.password">
      </mat-form-field>
      <mat-checkbox name="keep" [(ngModel)]="keep">Leave messages on the server</mat-checkbox>
    </section>
    <section>
      <h2>Outgoing mail</h2>
      <mat-form-field appearance="outline">
        <mat-label>Server</mat-label>
        <input matInput name="outgoingHost" [(ngModel)]="account.outgoingHost">
        <mat-hint>The server that sends your mail</mat-hint>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>Port</mat-label>
        <input matInput type="number" name="outgoingPort" [(ngModel)]="account.outgoingPort">
      </mat-form-field>
      <div class="row">
        <label id="outgoing-encryption">Encryption</label>
        <mat-radio-group name="outgoingSecurity" aria-labelledby="outgoing-encryption" [(ngModel)]="account.outgoingSecurity">
          @for (one of securities; track one.value) { <mat-radio-button [value]="one.value">{{one.text}}</mat-radio-button> }
        </mat-radio-group>
      </div>
      <mat-slide-toggle name="authentication" [(ngModel)]="account.authentication">Server requires authentication</mat-slide-toggle>
    </section>
    <section>
      <h2>Identity</h2>
      <mat-form-field>
        <mat-label>From address</mat-label>
        <input matInput name="from" [(ngModel)]="account.from" [matAutocomplete]="addresses">
        <mat-autocomplete #addresses="matAutocomplete">
          @for (one of knownAddresses; track one) { <mat-option [value]="one">{{one}}</mat-option> }
        </mat-autocomplete>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Reply-To address</mat-label>
        <input matInput type="email" name="replyTo" [(ngModel)]="account.replyTo">
      </mat-form-field>
    </section>
    <section>
      <h2>Checking for mail</h2>
      <mat-form-field>
        <mat-label>Check for new mail</mat-label>
        <mat-select name="interval" [(ngModel)]="account.interval">
          @for (one of intervals; track one.value) { <mat-option [value]="one.value">{{one.text}}</mat-option> }
        </mat-select>
      </mat-form-field>
    </section>
    <button mat-flat-button>Save</button>
  </form>`;

class Account {
  account = { ...emptyAccount };
  keep = true;
  protocols = protocols;
  securities = securities;
  intervals = intervals;
  knownAddresses = knownAddresses;

  constructor() {
    exposeAccount(() => ({ ...this.account }));
  }
}

const imports = [
  FormsModule,
  MatAutocompleteModule,
  MatButtonModule,
  MatCheckboxModule,
  MatFormFieldModule,
  MatInputModule,
  MatRadioModule,
  MatSelectModule,
  MatSlideToggleModule,
  MatToolbarModule,
];
const styles = 'mat-form-field { display: block; margin-bottom: 8px }';
bootstrapApplication(Component({ selector: 'mail-account', template, styles, imports })(Account));
