namespace Bindery.Diagnosis.Facts;

/// <summary>What is there more than once, and how often.</summary>
/// <param name="Key">An outside id, or a key such as a product's reference.</param>
/// <param name="Detail">Where it is; may be empty.</param>
public sealed record TwinFact(string Key, long Count, string Detail);
