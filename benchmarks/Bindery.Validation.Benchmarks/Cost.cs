namespace Bindery.Validation.Benchmarks;

/// <summary>What a whole process takes.</summary>
/// <param name="Seconds">Processor time of the process and its children, user and system.</param>
/// <param name="Megabytes">Peak of its resident memory.</param>
internal readonly record struct Cost(double Seconds, double Megabytes);
