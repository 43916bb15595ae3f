using System.Collections.Immutable;

namespace Bindery.Mcp.Resources;

/// <summary>Every resource.</summary>
internal static class ResourceList
{
    public static ImmutableArray<IResource> All { get; } =
    [
        new Page(
            "bindery://skill",
            "SKILL.md",
            "When to use what, and how a connector comes about"
        ),
        Reference("architecture", "What a connector is made of"),
        Reference("patterns", "How its parts are written"),
        Reference("api_integration", "Talking to the platform: pages, limits, errors"),
        Reference("authentication", "Every scheme, and where its credentials go"),
        Reference("troubleshooting", "When records don't arrive"),
        new BlueprintText(),
        new RuleIndex(),
        new RuleText(),
        new ModuleText(),
        new PreviewText(),
    ];

    private static Page Reference(string name, string description) =>
        new($"bindery://reference/{name}", $"references/{name}.md", description);
}
