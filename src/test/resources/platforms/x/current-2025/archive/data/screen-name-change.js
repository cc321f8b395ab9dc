window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange": {
      "accountId": "111",
      "screenNameChange": {
        "changedAt": "2015-01-01T10:00:00.000Z",
        "changedFrom": "ada_old",
        "changedTo": "ada_example"
      }
    }
  }
]
