using System.Numerics;
using StaticTensors.Elements;

namespace StaticTensors.Tests.Runtime;

/// <summary>The cases of Vectors/constant.json that create, copy, convert and read tensors, each with its C# counterpart.</summary>
internal static partial class ConstantCases
{
    /// <summary>What can be expressed here.</summary>
    public static Dictionary<string, Func<Outcome>> Expressible => new(Creations.Concat(Operations));

    private static readonly Dictionary<string, Func<Outcome>> Creations = new()
    {
        ["mg.tensor([0, 1], dtype=np.int16, constant=None)"] = () => Of(Tensor.Create<short>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.int16, constant=True)"] = () => Of(Tensor.Create<short>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.int16, constant=False)"] = () => Of(Tensor.Create<short>([0, 1], constant: false)),
        ["mg.tensor([0, 1], dtype=np.int32, constant=None)"] = () => Of(Tensor.Create<int>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.int64, constant=None)"] = () => Of(Tensor.Create<long>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.int64, constant=True)"] = () => Of(Tensor.Create<long>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.uint8, constant=True)"] = () => Of(Tensor.Create<byte>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.uint16, constant=None)"] = () => Of(Tensor.Create<ushort>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.uint16, constant=True)"] = () => Of(Tensor.Create<ushort>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.uint32, constant=True)"] = () => Of(Tensor.Create<uint>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.uint32, constant=False)"] = () => Of(Tensor.Create<uint>([0, 1], constant: false)),
        ["mg.tensor([0, 1], dtype=np.uint64, constant=None)"] = () => Of(Tensor.Create<ulong>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.uint64, constant=False)"] = () => Of(Tensor.Create<ulong>([0, 1], constant: false)),
        ["mg.tensor([0, 1], dtype=np.float16, constant=None)"] = () => Of(Tensor.Create([Half.Zero, Half.One], constant: null)),
        ["mg.tensor([0, 1], dtype=np.float16, constant=False)"] = () => Of(Tensor.Create([Half.Zero, Half.One], constant: false)),
        ["mg.tensor([0, 1], dtype=np.float32, constant=None)"] = () => Of(Tensor.Create<float>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.float32, constant=True)"] = () => Of(Tensor.Create<float>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.float64, constant=None)"] = () => Of(Tensor.Create<double>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=np.float64, constant=True)"] = () => Of(Tensor.Create<double>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=np.float64, constant=False)"] = () => Of(Tensor.Create<double>([0, 1], constant: false)),
        ["mg.tensor([0, 1], dtype=int, constant=None)"] = () => Of(Tensor.Create<long>([0, 1], constant: null)),
        ["mg.tensor([0, 1], dtype=int, constant=True)"] = () => Of(Tensor.Create<long>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=int, constant=False)"] = () => Of(Tensor.Create<long>([0, 1], constant: false)),
        ["mg.tensor([0, 1], dtype=float, constant=True)"] = () => Of(Tensor.Create<double>([0, 1], constant: true)),
        ["mg.tensor([0, 1], dtype=float, constant=False)"] = () => Of(Tensor.Create<double>([0, 1], constant: false)),
        ["mg.tensor(1, constant=None)"] = () => Of(Tensor.Full<long>([], 1, null)),
        ["mg.tensor(1.0, constant=None)"] = () => Of(Tensor.Full<double>([], 1.0, null)),
        ["mg.tensor([1, 2.0], constant=None)"] = () => Of(Tensor.Create<double>([1, 2.0], constant: null)),
        ["mg.astensor(1, constant=None)"] = () => Of((Tensor<long>)1),
        ["mg.zeros(2, constant=None)"] = () => Of(Tensor.Zeros<float>([2], null)),
        ["mg.zeros(2, dtype=int, constant=None)"] = () => Of(Tensor.Zeros<long>([2], null)),
        ["mg.full(2, 3.0, constant=None)"] = () => Of(Tensor.Full([2], 3.0, null)),
        ["mg.full((2,), 3, dtype=float, constant=None)"] = () => Of(Tensor.Full([2], 3.0, null)),
        ["mg.eye(2, constant=None)"] = () => Of(Tensor.Eye<double>(2, constant: null)),
        ["mg.zeros_like([1.0], constant=None)"] = () => Of(Tensor.ZerosLike<double>(new[] { 1.0 }, null)),
        ["mg.zeros_like(mg.tensor([1.0], constant=True), constant=None)"] = () => Of(Tensor.ZerosLike(Constant, null)),
        ["mg.zeros_like(mg.tensor([1]), constant=None)"] = () => Of(Tensor.ZerosLike(Integer, null)),
        ["mg.ones_like(np.array([1.0]), constant=None)"] = () => Of(Tensor.OnesLike<double>(new[] { 1.0 }, null)),
        ["mg.full_like(mg.tensor([1.0]), 2.0, constant=None)"] = () => Of(Tensor.FullLike(Variable, 2.0, null)),
        ["mg.tensor([1.0]).astype(np.float32, constant=None)"] = () => Of(Variable.AsType<float>(null)),
        ["mg.tensor([1.5]).astype(int, constant=None)"] = () => Of(Tensor.Create<double>([1.5]).AsType<long>(null)),
        ["mg.tensor([1.0], constant=True).astype(np.float32, constant=None)"] = () => Of(Constant.AsType<float>(null)),
        ["mg.tensor([1.0], constant=True).astype(np.float64, constant=None)"] = () => Of(Constant.AsType<double>(null)),
        ["mg.tensor([1.0]).copy(constant=None)"] = () => Of(Variable.Copy(null)),
        ["mg.tensor([1]).copy(constant=None)"] = () => Of(Integer.Copy(null)),
        ["mg.tensor(1, constant=True)"] = () => Of(Tensor.Full<long>([], 1, true)),
        ["mg.tensor(1.0, constant=True)"] = () => Of(Tensor.Full<double>([], 1.0, true)),
        ["mg.tensor([1, 2.0], constant=True)"] = () => Of(Tensor.Create<double>([1, 2.0], constant: true)),
        ["mg.astensor(1.0, constant=True)"] = () => Of((Tensor<double>)1.0),
        ["mg.astensor(np.array([1.0]), constant=True)"] = () => Of((Tensor<double>)new[] { 1.0 }),
        ["mg.ones(2, constant=True)"] = () => Of(Tensor.Ones<float>([2], true)),
        ["mg.full(2, 3.0, constant=True)"] = () => Of(Tensor.Full([2], 3.0, true)),
        ["mg.identity(2, constant=True)"] = () => Of(Tensor.Identity<double>(2, true)),
        ["mg.zeros_like([1.0], constant=True)"] = () => Of(Tensor.ZerosLike<double>(new[] { 1.0 }, true)),
        ["mg.zeros_like(mg.tensor([1.0]), constant=True)"] = () => Of(Tensor.ZerosLike(Variable, true)),
        ["mg.zeros_like(mg.tensor([1.0], constant=True), constant=True)"] = () => Of(Tensor.ZerosLike(Constant, true)),
        ["mg.tensor(mg.tensor([1.0], constant=True), copy=False, constant=True)"] = () => Of(Constant.Copy(true)),
        ["mg.tensor([1.0]).astype(np.float32, constant=True)"] = () => Of(Variable.AsType<float>(true)),
        ["mg.tensor([1]).astype(float, constant=True)"] = () => Of(Integer.AsType<double>(true)),
        ["mg.tensor([1.0], constant=True).astype(np.float32, constant=True)"] = () => Of(Constant.AsType<float>(true)),
        ["mg.tensor([1.0], constant=True).astype(np.float64, constant=True)"] = () => Of(Constant.AsType<double>(true)),
        ["mg.tensor([1.0], constant=True).astype(np.float64, copy=False, constant=True)"] = () => Of(Constant.AsType<double>(true)),
        ["mg.tensor([1.0]).copy(constant=True)"] = () => Of(Variable.Copy(true)),
        ["mg.tensor(1, constant=False)"] = () => Of(Tensor.Full<long>([], 1, false)),
        ["mg.tensor(1.0, constant=False)"] = () => Of(Tensor.Full<double>([], 1.0, false)),
        ["mg.tensor([1, 2.0], constant=False)"] = () => Of(Tensor.Create<double>([1, 2.0], constant: false)),
        ["mg.Tensor([1], constant=False)"] = () => Of(Tensor.Create<long>([1], constant: false)),
        ["mg.zeros(2, constant=False)"] = () => Of(Tensor.Zeros<float>([2], false)),
        ["mg.ones(2, constant=False)"] = () => Of(Tensor.Ones<float>([2], false)),
        ["mg.full(2, 3.0, constant=False)"] = () => Of(Tensor.Full([2], 3.0, false)),
        ["mg.full((2,), 3, dtype=float, constant=False)"] = () => Of(Tensor.Full([2], 3.0, false)),
        ["mg.zeros_like([1.0], constant=False)"] = () => Of(Tensor.ZerosLike<double>(new[] { 1.0 }, false)),
        ["mg.zeros_like(mg.tensor([1.0]), constant=False)"] = () => Of(Tensor.ZerosLike(Variable, false)),
        ["mg.zeros_like(mg.tensor([1.0], constant=True), constant=False)"] = () => Of(Tensor.ZerosLike(Constant, false)),
        ["mg.tensor(mg.tensor([1.0], constant=True), constant=False)"] = () => Of(Tensor.Create(Constant.AsSpan(), constant: false)),
        ["mg.tensor(mg.tensor([1.0], constant=True), copy=False, constant=False)"] = () => Of(Constant.Copy(false)),
        ["mg.tensor([1]).astype(float, constant=False)"] = () => Of(Integer.AsType<double>(false)),
        ["mg.tensor([1.0], constant=True).astype(np.float64, constant=False)"] = () => Of(Constant.AsType<double>(false)),
        ["mg.tensor([1.0], constant=True).astype(np.float64, copy=False, constant=False)"] = () => Of(Constant.AsType<double>(false)),
        ["mg.tensor([1.0], constant=True).copy(constant=False)"] = () => Of(Constant.Copy(false)),
        ["mg.tensor([1]).copy(constant=False)"] = () => Of(Integer.Copy(false)),
        ["mg.tensor(1.0, copy=False, ndmin=2)"] = () => Of(Tensor.Create([1.0], [1, 1])),
        ["mg.tensor([1.0], ndmin=3)"] = () => Of(Tensor.Create([1.0], [1, 1, 1])),
        ["mg.tensor([1.0, 2.0])[0]"] = () => Of(Tensor.Create([1.0, 2.0])[0]),
        ["mg.tensor([1.0]).T"] = () => Of(Variable.Transpose()),
        ["mg.tensor([1]).item()"] = () => Of(Integer.Item()),
        ["mg.tensor([]).item()"] = () => Of(Tensor.Create<double>([]).Item()),
        ["mg.tensor([[1.5]]).item()"] = () => Of(Tensor.Create([1.5], [1, 1]).Item()),
        ["mg.tensor(np.float32(0.1)).item()"] = () => Of(Tensor.Full([], 0.1f).Item()),
        ["float(mg.tensor(2))"] = () => Of(Tensor.Full<long>([], 2).AsType<double>().Item()),
        ["int(mg.tensor(2.7))"] = () => Of(Tensor.Full([], 2.7).AsType<long>().Item()),
        ["int(mg.tensor([2.7]))"] = () => Of(Tensor.Create([2.7]).AsType<long>().Item()),
        ["mg.arange(3.0, constant=None)"] = () => Of(Tensor.Arange(3.0, constant: null)),
        ["mg.arange(3, constant=True)"] = () => Of(Tensor.Arange(3L, constant: true)),
        ["mg.tensor([1.0]).constant"] = () => Of(Variable.IsConstant ? 1 : 0),
    };

    /// <summary>What cannot be expressed in C#, by reason.</summary>
    public static readonly Dictionary<string, string[]> NotExpressible = new()
    {
        ["bool, complex, object and longdouble are no element types, and 2**70 no literal of C#"] =
        [
            "mg.tensor([0, 1], dtype=bool, constant=None)", "mg.tensor([0, 1], dtype=bool, constant=True)",
            "mg.tensor([0, 1], dtype=bool, constant=False)", "mg.tensor(True, constant=None)", "mg.tensor(True, constant=False)",
            "mg.eye(2, dtype=bool, constant=None)", "mg.eye(2, dtype=bool, constant=True)", "mg.eye(2, dtype=bool, constant=False)",
            "mg.tensor(1j)", "mg.tensor(1j, constant=True)", "mg.tensor([1, 2], dtype=complex)", "complex(mg.tensor(1.0))",
            "mg.tensor(None)", "mg.tensor([1.0, None])", "mg.tensor(object())", "mg.tensor({})", "mg.tensor(np.longdouble(1))",
            "mg.tensor(2**70)",
        ],
        ["constant is a bool? by its type"] =
        [
            "mg.tensor(1.0, constant=1)", "mg.tensor(1.0, constant=np.bool_(True))", "mg.tensor(1, constant=0)",
            "mg.tensor(1.0, constant=1, dtype=complex)",
        ],
        ["ZerosLike, OnesLike and FullLike keep the element type"] =
        [
            "mg.zeros_like(mg.tensor([1]), dtype=float, constant=None)", "mg.zeros_like(mg.tensor([1.0]), dtype=int, constant=None)",
            "mg.zeros_like(mg.tensor([1.0]), dtype=int, constant=True)", "mg.zeros_like(mg.tensor([1.0]), dtype=int, constant=False)",
            "mg.full_like(mg.tensor([1]), 2.7, constant=None)", "mg.full_like(mg.tensor([1]), 2.7, constant=False)",
        ],
        ["an operation keeps the element type, and its divisions of integers are C#'s"] =
        [
            "mg.multiply(mg.tensor(2.0), mg.tensor(3.0), dtype=np.float32, constant=None)",
            "mg.multiply(mg.tensor(2.0), mg.tensor(3.0), dtype=np.float32, constant=True)",
            "mg.multiply(mg.tensor(2.0), mg.tensor(3.0), dtype=np.float32, constant=False)",
            "mg.divide(mg.tensor(1), mg.tensor(2), constant=False)", "mg.sum(mg.tensor([True, True]))",
        ],
        ["none of the library's functions"] =
        [
            "np.floor(mg.tensor([2.5]))", "np.floor(mg.tensor([2.5], constant=True))", "mg.mod(mg.tensor([2.5]), 2)", "mg.mod(mg.tensor([5]), 2)",
            "np.sign(mg.tensor([5]))", "mg.isnan(mg.tensor([5.0]))", "np.isnan(mg.tensor(np.nan))", "round(mg.tensor(1.5))", "mg.tensor(3.0) % 2",
            "mg.tensor(1) & 1",
        ],
        ["data are flat, with a shape"] = ["mg.tensor([[1], [2, 3]])"],
        ["Python's protocols"] =
        [
            "[10, 20][mg.tensor(1)]", "bool(mg.tensor(0.0))", "bool(mg.tensor([1.0, 0.0]))", "len(mg.tensor(1))", "2 in mg.tensor([1, 2])",
            "list(mg.tensor([1.0, 2.0]))", "list(mg.tensor(1.0))",
        ],
    };

    private static Tensor<double> Constant => Tensor.Create([1.0], constant: true);

    private static Tensor<double> Variable => Tensor.Create([1.0]);

    private static Tensor<long> Integer => Tensor.Create([1L]);

    private static Outcome Of<T>(Tensor<T> tensor) where T : unmanaged, INumber<T> => new(
        Element<T>.Info.Dtype, tensor.Shape.ToArray(), tensor.IsConstant, Array.ConvertAll(tensor.ToArray(), double.CreateChecked));

    private static Outcome Of<T>(T value) where T : unmanaged, INumber<T> => new(null, null, null, [double.CreateChecked(value)]);

    /// <summary>The outcome; a plain number has only elements.</summary>
    public sealed record Outcome(string? Dtype, int[]? Shape, bool? IsConstant, double[] Elements);
}
