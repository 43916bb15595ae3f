namespace Bindery.Diagnosis.Webhooks;

/// <summary>Bytes, and what was done to get them.</summary>
/// <param name="What">As it stands after “over” or “with”.</param>
internal sealed record Reading(string What, byte[] Bytes)
{
    public bool IsAsGiven { get; init; }
}
