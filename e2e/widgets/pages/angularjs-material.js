/** AngularJS with angular-material: selects, radio buttons and a switch that hold no native control; an autocomplete. */
import 'angular';
import 'angular-animate';
import 'angular-aria';
import 'angular-messages';
import 'angular-material';
import 'angular-material/angular-material.css';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

window.angular.module('mail', ['ngMaterial', 'ngMessages']).controller('AccountController', function Account() {
  Object.assign(this, { account: { ...emptyAccount }, keep: true, protocols, securities, intervals });
  this.addressesWith = (text) => knownAddresses.filter((address) => address.startsWith(text));
  this.save = () => {};
  exposeAccount(() => ({ ...this.account }));
});
