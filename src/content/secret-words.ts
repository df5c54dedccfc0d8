/** Words for what is secret, in the languages of the reader. Rather one too many: what has one is not looked at. */
export const secretWords =
  /pass(?!erelle)|pwd|psw|\bpw\b|kennwort|contrase|senha|\bmdp\b|secret|token|-code|keyring|text-security|密码|密碼|パスワード/i;
