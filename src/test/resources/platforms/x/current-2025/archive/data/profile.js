window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Rides bicycles",
        "website": "https://example.org",
        "location": "Lyon"
      },
      "avatarMediaUrl": "https://example.org/a.jpg"
    }
  }
]
