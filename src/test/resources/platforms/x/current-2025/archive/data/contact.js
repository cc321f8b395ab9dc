window.YTD.contact.part0 = [
  {
    "contact": {
      "id": "c-1",
      "emails": [
        "bo@example.org"
      ],
      "phoneNumbers": [
        "+33111111111"
      ]
    }
  }
]
