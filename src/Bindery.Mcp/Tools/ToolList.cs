using System.Collections.Immutable;
using Bindery.Mcp.Tools.Reading;
using Bindery.Mcp.Tools.Running;
using Bindery.Mcp.Tools.Writing;

namespace Bindery.Mcp.Tools;

/// <summary>Every tool, in the order in which a connector comes about.</summary>
internal static class ToolList
{
    public static ImmutableArray<ITool> All { get; } =
    [
        new ListBlueprints(),
        new ShowBlueprint(),
        new CheckBlueprint(),
        new ProposeBlueprint(),
        new InspectModule(),
        new InitConnector(),
        new AddBinding(),
        new AddSync(),
        new AddExport(),
        new AddInventory(),
        new AddWebhook(),
        new AddAuthentication(),
        new Remove(),
        new UpgradeModule(),
        new FixModule(),
        new Apply(),
        new ValidateModule(),
        new ExplainRule(),
        new SimulateStart(),
        new SimulateState(),
        new SimulateStop(),
        new CertifyConnector(),
        new Doctor(),
        new ExplainCause(),
    ];
}
