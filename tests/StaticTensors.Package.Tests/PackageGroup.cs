using Xunit;

namespace StaticTensors.Package.Tests;

/// <summary>The classes that share one package, and run one after the other.</summary>
[CollectionDefinition]
public class PackageGroup : ICollectionFixture<PackageFixture>;
