namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>One Odoo for all of them, one after the other: each breaks it and the next one mends it.</summary>
[CollectionDefinition("clinic", DisableParallelization = true)]
public sealed class RealOdooTests : ICollectionFixture<Clinic>;
