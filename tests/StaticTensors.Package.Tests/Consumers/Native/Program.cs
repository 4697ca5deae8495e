using System;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticTensors;

// Each call twice, with arguments known to the compiler and hidden from it, so that the elements come from the build and from native code.
(string Name, bool IsSame)[] calls =
[
    ("double", Same(Tensor.Logspace(-3.0, 3.0, num: 50), Tensor.Logspace(-3.0, 3.0, num: Hide(50)))),
    ("float", Same(Tensor.Logspace<float>(-3, 3, @base: 2.7), Tensor.Logspace<float>(Hide(-3.0), 3, @base: 2.7))),
    ("Half", Same(Tensor.Linspace<Half>(0.1, 7.3), Tensor.Linspace<Half>(0.1, Hide(7.3)))),
    ("decimal", Same(Tensor.Geomspace(0.1m, 7.3m), Tensor.Geomspace(0.1m, Hide(7.3m)))),
    ("long", Same(Tensor.Geomspace<long>(1, 1e18, num: 40), Tensor.Geomspace<long>(1, 1e18, num: Hide(40)))),
    ("Int128", Same(Tensor.Arange((Int128)(-7), 900, 13), Tensor.Arange((Int128)(-7), 900, Hide((Int128)13)))),
    ("axis", Same(Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1), Tensor.Logspace([0.0, Hide(1.0)], [2.0, 3.0], num: 3, axis: -1))),
    ("gradient", Gradient()),
    ("json", Json()),
    ("npy", NumPy()),
];
bool isBaked = ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5)) && !RuntimeFeature.IsDynamicCodeSupported;
Console.WriteLine($"{isBaked} {string.Join(" ", calls.Where(call => call.IsSame).Select(call => call.Name))}");

[MethodImpl(MethodImplOptions.NoInlining)]
static T Hide<T>(T value) => value;

static bool Gradient()
{
    Tensor<double> x = Tensor.Logspace(0.0, 2.0, num: 3);
    (Tensor.Log10(x) * x).Sum().Backward();
    return Tensor.AllClose(x.Grad!, Tensor.Log10(x) + 1 / Math.Log(10), rtol: 1e-14);
}

static bool Json()
{
    Tensor<Int128> x = Tensor.Create([Int128.MinValue, 0, 1, Int128.MaxValue], [2, 2]);
    string json = JsonSerializer.Serialize(x, Context.Default.TensorInt128);
    return json.StartsWith("[[-170", StringComparison.Ordinal) && Same(x, JsonSerializer.Deserialize(json, Context.Default.TensorInt128)!);
}

static bool NumPy()
{
    using var file = new MemoryStream();
    Tensor<float> x = Tensor.Linspace(0f, 1f, num: 6).Reshape(2, 3);
    NumPyFile.Save(file, x);
    file.Position = 0;
    return Same(x, NumPyFile.Load<float>(file));
}

static bool Same<T>(Tensor<T> left, Tensor<T> right) where T : unmanaged, INumber<T> =>
    left.Shape.SequenceEqual(right.Shape) && left.AsSpan().SequenceEqual(right.AsSpan());

[JsonSerializable(typeof(Tensor<Int128>))]
internal sealed partial class Context : JsonSerializerContext;
