window.YTD.sso.part0 = [
  {
    "ssoId": "sso-1",
    "ssoEmail": "ada@example.org",
    "associationMethodType": "Signup",
    "createdAt": "2022-01-01T10:00:00.000Z"
  }
]
