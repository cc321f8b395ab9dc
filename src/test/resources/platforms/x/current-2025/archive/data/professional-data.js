window.YTD.professional_data.part0 = [
  {
    "professionalData": {
      "accountId": "111",
      "professionalType": "Creator",
      "category": [
        {
          "name": "Cyclist"
        }
      ]
    }
  }
]
