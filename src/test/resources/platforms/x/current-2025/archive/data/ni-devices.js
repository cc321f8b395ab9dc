window.YTD.ni_devices.part0 = [
  {
    "niDeviceResponse": {
      "pushDevice": {
        "deviceType": "Android",
        "deviceVersion": "10.1",
        "udid": "u-1",
        "token": "SECRETTOKEN",
        "createdDate": "2024.02.01",
        "updatedDate": "2024.12.01"
      }
    }
  },
  {
    "niDeviceResponse": {
      "messagingDevice": {
        "deviceType": "Auth",
        "carrier": "Example Mobile",
        "phoneNumber": "+33000000000",
        "createdDate": "2024.02.02",
        "updatedDate": "2024.12.02"
      }
    }
  }
]
