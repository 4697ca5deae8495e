using System;

namespace StaticTensors.Generators.Model;

/// <summary>One generated file: the items that belong together by their names.</summary>
internal sealed record Shard<T>(int Number, EquatableArray<T> Items) where T : IEquatable<T>;
