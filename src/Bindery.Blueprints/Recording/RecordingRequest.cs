namespace Bindery.Blueprints.Recording;

/// <summary>One question to the platform.</summary>
/// <param name="Name">File of the answer.</param>
/// <param name="Target">Path below the base address, and query.</param>
/// <param name="Entity">Whose records are asked for; null for none.</param>
internal sealed record RecordingRequest(string Name, string Target, Entity? Entity)
{
    /// <summary>Without them it is the refusal that is asked for.</summary>
    public bool WithCredentials { get; init; } = true;

    /// <summary>An error is what is wanted, and nothing else.</summary>
    public bool WantsError { get; init; }
}
