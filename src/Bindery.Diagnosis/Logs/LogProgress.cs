namespace Bindery.Diagnosis.Logs;

/// <param name="File">Being read.</param>
/// <param name="Share">0 to 1, of all files, by their size on disk.</param>
public sealed record LogProgress(string File, double Share);
