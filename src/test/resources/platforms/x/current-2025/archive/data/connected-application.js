window.YTD.connected_application.part0 = [
  {
    "connectedApplication": {
      "organization": {
        "name": "Example Org",
        "url": "https://example.org",
        "privacyPolicyUrl": ""
      },
      "name": "Post Scheduler",
      "description": "Plans posts",
      "permissions": [
        "read",
        "write"
      ],
      "approvedAt": "2023-05-01T10:00:00.000Z",
      "id": "77"
    }
  }
]
