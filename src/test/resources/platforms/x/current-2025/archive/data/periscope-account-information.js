window.YTD.periscope_account_information.part0 = [
  {
    "periscopeAccountInformation": {
      "displayName": "Ada",
      "username": "ada_live"
    }
  }
]
