namespace Bindery.Diagnosis.Facts;

/// <summary>What the webhook address answers to somebody without a session, as a platform is.</summary>
/// <param name="Path">Without the token.</param>
/// <param name="Status">0: no answer at all.</param>
/// <param name="IsReady">It was the framework that answered.</param>
public sealed record RouteFact(string Path, int Status, bool IsReady);
