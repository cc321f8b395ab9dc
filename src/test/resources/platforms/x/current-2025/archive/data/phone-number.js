window.YTD.phone_number.part0 = [
  {
    "device": {
      "phoneNumber": "+33000000000"
    }
  }
]
