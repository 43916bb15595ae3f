using System.Collections.Immutable;

namespace Bindery.Simulation.Sampling;

/// <summary>Names that break careless code: apostrophes, many scripts, combining marks, one word only.</summary>
internal static class People
{
    public static readonly ImmutableArray<Person> All =
    [
        new("Anna", "Schmidt"),
        new("James", "Miller"),
        new("María José", "Núñez de la Peña"),
        new("Seán", "O'Brien"),
        new("D'Arcy", "\"Ace\" Smith"),
        new("أمل", "الحدّاد"),
        new("محمد", "عبد الرحمن"),
        new("小明", "王"),
        new("さくら", "田中"),
        new("Ольга", "Иванова"),
        new("Zoe\u0308", "Mu\u0308ller"),
        new("Åsa", "Ström"),
        new("Li", "Null"),
        new("Beyoncé", "😀"),
        new("Tom & Jerry", "<Partners>"),
        new("Robert'); DROP TABLE", "Students;--"),
        new("  Padded ", " Spaces  "),
        new("Ana", "Back\\slash"),
        new("Ngọc", "Nguyễn"),
        new("Γιώργος", "Παπαδόπουλος"),
    ];
}
