//! Phrases of the place that distances are measured from.

phrases! {
    /// What is said of it.
    PlacePhrases {
        from_where: &'static str = "Қай жерден?", "Откуда?", "From where?";
        from_hint: &'static str = "Қала немесе ауыл", "Город или село", "Town or village";
        near_me: &'static str = "Менің маңымда", "Рядом со мной", "Near me";
        from_me: &'static str = "тұрған жеріңізден", "от вас", "from where you are";
        from_place: &'static str = "бастапқы орын: {place}", "откуда: {place}", "from {place}";
        from_clear: &'static str = "Орынды өшіру", "Убрать место", "Remove the place";
        locating: &'static str = "Орныңыз анықталуда…", "Определяем, где вы…", "Finding where you are…";
        locate_ask: &'static str =
            "Браузер орныңызды анықтауға рұқсат сұрайды. Орныңыз осы құрылғыдан шықпайды.",
            "Браузер спросит разрешение узнать, где вы. Ваше место не покидает этого устройства.",
            "The browser will ask to use your position. It never leaves this device.";
        locate_denied: &'static str =
            "Браузер орныңызды айтпады. Орнына қаланы таңдаңыз.", "Браузер не сообщил, где вы. Выберите вместо этого город.",
            "The browser did not give your position. Choose a town instead.";
        no_place: &'static str = "Мұндай елді мекен табылмады", "Такой населённый пункт не найден", "No such settlement";
    }
}
