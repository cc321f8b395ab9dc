window.YTD.verified.part0 = [
  {
    "verified": {
      "accountId": "111",
      "verified": false
    }
  }
]
