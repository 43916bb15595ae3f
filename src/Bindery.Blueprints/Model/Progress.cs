using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record Progress
{
    public required ProgressMode Mode { get; init; }

    /// <summary>Query parameter of the filter, for <see cref="ProgressMode.ModifiedSince"/>.</summary>
    public string? Parameter { get; init; }

    /// <summary>Member with the moment of the last change.</summary>
    public string? Field { get; init; }

    /// <summary>Where the filter goes.</summary>
    public FilterPlace Place { get; init; } = FilterPlace.Query;

    /// <summary>Of the search that takes the filter in its body, and brings the oldest change first.</summary>
    public string? Path { get; init; }

    /// <summary>Parameters of the list that are lists in that body.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>How the moment is written.</summary>
    public MomentFormat Format { get; init; } = MomentFormat.Iso;

    /// <summary>What is sent, <c>{since}</c> being the moment.</summary>
    public string Template { get; init; } = "{since}";

    /// <summary>Parameters that go with the filter, and only with it.</summary>
    public ImmutableArray<DefaultValue> Parameters { get; init; } = [];

    /// <summary>How far the next window reaches back, against clock skew.</summary>
    public int OverlapSeconds { get; init; } = 120;
}
