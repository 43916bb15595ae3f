namespace Bindery.Diagnosis.Facts;

/// <summary>A registered job function.</summary>
public sealed record FunctionFact(string Model, string Method, string Channel);
