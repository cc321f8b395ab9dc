window.YTD.account.part0 = [
  {
    "account": {
      "email": "ada@example.org",
      "createdVia": "web",
      "username": "ada_example",
      "accountId": "111",
      "createdAt": "2012-03-04T05:06:07.000Z",
      "accountDisplayName": "Ada"
    }
  }
]
