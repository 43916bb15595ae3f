using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

/// <summary>One thing that the control API does.</summary>
internal interface IControlAction
{
    string Method { get; }

    /// <summary>Below the control root; <c>*</c> stands for one segment.</summary>
    string Path { get; }

    Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    );
}
