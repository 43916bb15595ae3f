namespace Bindery.Blueprints;

/// <summary>How a platform writes a moment.</summary>
public enum MomentFormat
{
    /// <summary>ISO 8601 with an offset, or Z.</summary>
    Iso,

    /// <summary>ISO 8601 without offset, in UTC: <c>2024-05-01T10:00:00</c>.</summary>
    Utc,

    /// <summary><c>2024-05-01 10:00:00</c> in UTC.</summary>
    UtcSpaced,

    /// <summary><c>2024-05-01 10:00:00</c> in the blueprint's time zone.</summary>
    LocalSpaced,

    /// <summary><c>31-05-2024 10:00:00</c> in the blueprint's time zone.</summary>
    LocalDayFirst,

    /// <summary><c>2024-05-01</c>, the day of the blueprint's time zone.</summary>
    Day,

    /// <summary>Seconds since 1970.</summary>
    Unix,

    /// <summary>Milliseconds since 1970.</summary>
    UnixMs,

    /// <summary><c>/Date(1439434356790+0000)/</c>.</summary>
    JsonDate,
}
