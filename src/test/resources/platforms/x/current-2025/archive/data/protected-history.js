window.YTD.protected_history.part0 = [
  {
    "protectedHistory": {
      "protectedAt": "2017-01-01T10:00:00.000Z",
      "action": "Protect"
    }
  }
]
