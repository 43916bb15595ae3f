using System.Collections.Immutable;

namespace Bindery.Simulation.Sampling;

internal static class Places
{
    public static readonly ImmutableArray<Place> All =
    [
        new("New York", "10001", "US", "NY"),
        new("San José", "95112", "US", "CA"),
        new("Austin", "73301-0001", "US", "TX"),
        new("Montréal", "H2X 1Y4", "CA", "QC"),
        new("Ottawa", "K1A 0B1", "CA", "ON"),
        new("São Paulo", "01310-100", "BR", "SP"),
        new("Ciudad de México", "06000", "MX", "CMX"),
        new("Milano", "20121", "IT", "MI"),
        new("Sydney", "2000", "AU", "NSW"),
        new("دبي", "", "AE", "DU"),
        new("القاهرة", "11511", "EG", "C"),
        new("الرياض", "12211", "SA", null),
        new("上海", "200000", "CN", null),
        new("東京", "100-0001", "JP", null),
        new("Zürich", "8001", "CH", null),
        new("Köln", "50667", "DE", null),
        new("L'Haÿ-les-Roses", "94240", "FR", null),
        new("Kraków", "30-001", "PL", null),
    ];
}
