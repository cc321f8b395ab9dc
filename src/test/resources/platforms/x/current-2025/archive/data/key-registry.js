window.YTD.key_registry.part0 = [
  {
    "keyRegistryData": {
      "userId": "111",
      "registeredDevices": {
        "deviceMetadataList": [
          {
            "userAgent": "ExampleBrowser/1.0",
            "registrationToken": "SECRETTOKEN",
            "identityKey": "SECRETKEY",
            "createdAt": "2024-03-01T10:00:00.000Z",
            "deviceId": "d-1"
          }
        ]
      }
    }
  }
]
