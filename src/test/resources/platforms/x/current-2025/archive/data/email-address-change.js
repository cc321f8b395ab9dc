window.YTD.email_address_change.part0 = [
  {
    "emailAddressChange": {
      "accountId": "111",
      "emailChange": {
        "changedAt": "2016-01-01T10:00:00.000Z",
        "changedFrom": "old@example.org",
        "changedTo": "ada@example.org"
      }
    }
  }
]
