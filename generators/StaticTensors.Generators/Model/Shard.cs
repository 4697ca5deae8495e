using System;

namespace StaticTensors.Generators.Model;

/// <summary>One generated file: items grouped by their names.</summary>
internal sealed record Shard<T>(int Number, EquatableArray<T> Items) where T : IEquatable<T>;
