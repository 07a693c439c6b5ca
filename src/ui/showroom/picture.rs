//! Pictures of our own, one an industry or a group of them: there are no photographs of the exhibits. Each is a sheet of an atlas
//! with its contour lines, an area in soft colour and what is drawn on it in ink.

use leptos::prelude::*;

use crate::domain::ClusterId;

/// The lines of height behind every picture.
const CONTOURS: &str = "M0 78C30 66 44 92 78 82S130 62 160 76M0 88C34 78 52 100 84 91S134 74 160 86M0 20C26 30 46 8 80 18S132 30 160 14M0 9C28 18 48-3 82 7S134 18 160 4";

/// What is drawn: the soft area, and the ink over it.
struct Drawing {
    area: &'static str,
    ink: &'static str,
}

/// A tub with froth, bubbles and a stirrer: ore is washed.
const FLOTATION: Drawing = Drawing {
    area: "M44 48H116L108 82H52Z",
    ink: "M40 40L52 82H108L120 40M44 50H116M80 18V70M68 70H92M72 18H88M56 44a4 4 0 1 1 8 0a4 4 0 1 1 8 0M88 44a5 5 0 1 1 10 0a3.500 3.500 0 1 1 7 0M62 60h.1M74 56h.1M90 62h.1M98 57h.1M68 66h.1M86 74h.1",
};

/// A flask on its ring, half full.
const FLASK: Drawing = Drawing {
    area: "M62 62H98L108 82H52Z",
    ink: "M70 20H90M74 20V44L52 82H108L86 44V20M62 64H98M76 72h.1M86 76h.1M82 56h.1M112 34a7 7 0 1 1 14 0a7 7 0 1 1-14 0M36 40a5 5 0 1 1 10 0a5 5 0 1 1-10 0M46 42L66 54M112 37L92 50",
};

/// A capsule and two tablets.
const MEDICINE: Drawing = Drawing {
    area: "M66 68L88 46L74 32A15.500 15.500 0 0 0 52 54Z",
    ink: "M52 54A15.500 15.500 0 0 1 74 32L96 54A15.500 15.500 0 0 1 74 76ZM63 43L85 65M104 34a12 12 0 1 1 24 0a12 12 0 1 1-24 0M107 41L125 27M104 70a9 9 0 1 1 18 0a9 9 0 1 1-18 0M107 76L119 64",
};

/// A double helix.
const HELIX: Drawing = Drawing {
    area: "M36 50C46 24 58 24 68 50C58 76 46 76 36 50ZM92 50C102 24 114 24 124 50C114 76 102 76 92 50Z",
    ink: "M28 32C40 20 52 24 64 50S92 80 108 50S128 22 134 30M28 68C40 80 52 76 64 50S92 20 108 50S128 78 134 70M44 34V66M52 32V68M78 38V62M86 33V67M94 38V62M116 36V64",
};

/// A bottle, and the arrows that bring it back.
const RECYCLING: Drawing = Drawing {
    area: "M70 44H90V78H70Z",
    ink: "M75 22H85M76 22V32L70 42V78Q70 82 74 82H86Q90 82 90 78V42L84 32V22M70 54H90M70 66H90M52 36A36 36 0 0 0 52 74M52 74L44 70M52 74L54 65M108 74A36 36 0 0 0 108 36M108 36L116 40M108 36L106 45",
};

/// A wall in layers, with fleece between them.
const INSULATION: Drawing = Drawing {
    area: "M66 20H94V82H66Z",
    ink: "M44 20H58V82H44ZM102 20H116V82H102ZM44 36H58M44 51H58M44 66H58M102 28H116M102 44H116M102 59H116M102 74H116M66 24C74 18 76 30 84 24S94 26 94 26M66 36C74 30 76 42 84 36S94 38 94 38M66 48C74 42 76 54 84 48S94 50 94 50M66 60C74 54 76 66 84 60S94 62 94 62M66 72C74 66 76 78 84 72S94 74 94 74M66 20V82M94 20V82",
};

/// A satellite over the curve of the Earth.
const SPACE: Drawing = Drawing {
    area: "M20 90A76 76 0 0 1 140 90Z",
    ink: "M20 90A76 76 0 0 1 140 90M72 30L88 30L88 48L72 48ZM72 34H46V44H72M88 34H114V44H88M54 34V44M63 34V44M97 34V44M106 34V44M80 48V54M74 60A8 8 0 0 1 86 60M30 24h.1M128 22h.1M120 62h.1M36 60h.1M60 16h.1",
};

/// An atom.
const ATOM: Drawing = Drawing {
    area: "M68 50a12 12 0 1 1 24 0a12 12 0 1 1-24 0",
    ink: "M38 50a42 15 0 1 1 84 0a42 15 0 1 1-84 0M59 13.600A42 15 60 1 1 101 86.400A42 15 60 1 1 59 13.600M101 13.600A42 15-60 1 1 59 86.400A42 15-60 1 1 101 13.600M76 50a4 4 0 1 1 8 0a4 4 0 1 1-8 0",
};

/// Ears of grain over a furrow.
const GRAIN: Drawing = Drawing {
    area: "M24 84Q80 62 136 84V90H24Z",
    ink: "M24 84Q80 62 136 84M80 74V22M80 30Q70 28 68 18Q78 20 80 30ZM80 30Q90 28 92 18Q82 20 80 30ZM80 43Q68 41 66 30Q78 32 80 43ZM80 43Q92 41 94 30Q82 32 80 43ZM80 56Q68 54 66 43Q78 45 80 56ZM80 56Q92 54 94 43Q82 45 80 56ZM52 78V46M52 56Q44 54 43 46Q51 48 52 56ZM52 56Q60 54 61 46Q53 48 52 56ZM108 78V46M108 56Q100 54 99 46Q107 48 108 56ZM108 56Q116 54 117 46Q109 48 108 56Z",
};

/// A drop and the membrane it passes.
const WATER: Drawing = Drawing {
    area: "M80 14C80 14 62 36 62 48A18 18 0 0 0 98 48C98 36 80 14 80 14Z",
    ink: "M80 14C80 14 62 36 62 48A18 18 0 0 0 98 48C98 36 80 14 80 14ZM70 48A10 10 0 0 0 80 58M40 74H52M58 74H70M76 74H84M90 74H102M108 74H120M64 84h.1M80 86h.1M96 84h.1",
};

/// A chip with its legs.
const CHIP: Drawing = Drawing {
    area: "M66 36H94V64H66Z",
    ink: "M56 26H104V74H56ZM66 36H94V64H66ZM64 26V16M75 26V16M86 26V16M97 26V16M64 84V74M75 84V74M86 84V74M97 84V74M56 34H42M56 45H42M56 56H42M56 67H42M104 34H118M104 45H118M104 56H118M104 67H118M74 56V48H82V44H88",
};

/// A hopper car on its rails.
const RAILCAR: Drawing = Drawing {
    area: "M38 34H122L108 62H52Z",
    ink: "M38 30V34L52 62H108L122 34V30M34 30H126M60 30V62M80 30V62M100 30V62M44 72a6 6 0 1 1 12 0a6 6 0 1 1-12 0M60 72a6 6 0 1 1 12 0a6 6 0 1 1-12 0M88 72a6 6 0 1 1 12 0a6 6 0 1 1-12 0M104 72a6 6 0 1 1 12 0a6 6 0 1 1-12 0M52 62V66M108 62V66M24 80H136",
};

/// A lattice of atoms.
const LATTICE: Drawing = Drawing {
    area: "M80 18L112 34V66L80 82L48 66V34Z",
    ink: "M80 18L112 34V66L80 82L48 66V34ZM48 34L80 50L112 34M80 50V82M64 26L96 42V74M96 26L64 42V74M48 50L80 66L112 50M77 18a3 3 0 1 1 6 0a3 3 0 1 1-6 0M77 50a3 3 0 1 1 6 0a3 3 0 1 1-6 0M77 82a3 3 0 1 1 6 0a3 3 0 1 1-6 0",
};

/// Two wheels that turn each other.
const GEARS: Drawing = Drawing {
    area: "M46 54a18 18 0 1 1 36 0a18 18 0 1 1-36 0M90 40a13 13 0 1 1 26 0a13 13 0 1 1-26 0",
    ink: "M46 54a18 18 0 1 1 36 0a18 18 0 1 1-36 0M58 54a6 6 0 1 1 12 0a6 6 0 1 1-12 0M90 40a13 13 0 1 1 26 0a13 13 0 1 1-26 0M99 40a4 4 0 1 1 8 0a4 4 0 1 1-8 0M64 36V28M64 80V72M46 54H38M90 54H82M51 41L45 35M83 73L77 67M77 41L81 37M45 73L51 67M103 27V20M103 60V53M116 40H123M94 31L89 26M112 31L117 26M112 49L117 54",
};

/// A bench under a lamp: of everything something.
const BENCH: Drawing = Drawing {
    area: "M60 70L72 40H100L112 70Z",
    ink: "M30 70H130M38 70V86M122 70V86M86 14V22M72 40H100L94 26Q86 18 78 26ZM62 70V58H78V70M92 70a8 8 0 1 1 16 0M40 70V62H50V70",
};

/// The drawing of an industry; an industry that the program does not know has the bench.
fn drawing(industry: &str) -> &'static Drawing {
    match industry {
        "mining-metallurgy" | "coal-chemistry" | "geology" => &FLOTATION,
        "chemistry-petrochemistry" | "oil-gas" => &FLASK,
        "medicine-pharma" => &MEDICINE,
        "biotech" => &HELIX,
        "ecology-waste" | "green-tech" => &RECYCLING,
        "construction-materials" | "light-industry" => &INSULATION,
        "space" => &SPACE,
        "nuclear" | "energy" => &ATOM,
        "agro-food" => &GRAIN,
        "water" => &WATER,
        "ai" | "ict" | "digital" | "fintech" => &CHIP,
        "transport-logistics" => &RAILCAR,
        "new-materials" => &LATTICE,
        "mechanical-engineering" | "automation" | "industry-4.0" | "robotics-electronics" => &GEARS,
        _ => &BENCH,
    }
}

/// The picture of an industry. It says nothing that words beside it do not say.
#[component]
pub fn Picture(
    /// The industry.
    industry: ClusterId,
) -> impl IntoView {
    let Drawing { area, ink } = drawing(industry.as_str());
    view! {
        <svg class="picture" viewBox="0 0 160 100" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
            <path class="picture__contours" d=CONTOURS />
            <path class="picture__area" d=*area />
            <path class="picture__ink" d=*ink />
        </svg>
    }
}
