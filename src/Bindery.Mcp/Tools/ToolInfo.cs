using System.Collections.Immutable;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools;

/// <summary>What a client is told of a tool.</summary>
internal sealed record ToolInfo
{
    public required string Name { get; init; }

    /// <summary>For people, three words or so.</summary>
    public required string Title { get; init; }

    /// <summary>For agents: what it is for, what comes next.</summary>
    public required string Description { get; init; }

    public ImmutableArray<Member> Arguments { get; init; } = [];

    public required Shape Result { get; init; }

    public ToolEffect Effect { get; init; }

    /// <summary>Called twice with the same arguments, it leaves what one call leaves.</summary>
    public bool IsIdempotent { get; init; } = true;

    /// <summary>It talks to servers of which nothing is known.</summary>
    public bool ReachesOut { get; init; }

    /// <summary>Some argument is a path, so that the client's folders have to be known.</summary>
    public bool TakesPaths { get; init; }
}
