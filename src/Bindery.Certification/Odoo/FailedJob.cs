namespace Bindery.Certification.Odoo;

/// <summary>A job that gave up, and the last line of its traceback.</summary>
internal sealed record FailedJob(string Call, string Error);
