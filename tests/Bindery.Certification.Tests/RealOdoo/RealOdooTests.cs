namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>One after the other: each takes the machine for minutes.</summary>
[CollectionDefinition("real Odoo", DisableParallelization = true)]
public sealed class RealOdooTests;
