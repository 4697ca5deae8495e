using Xunit;

namespace StaticTensors.Package.Tests;

/// <summary>The classes that share one package, and run one after another.</summary>
[CollectionDefinition]
public class PackageGroup : ICollectionFixture<PackageFixture>;
