namespace StaticTensors.Tests.Runtime;

/// <summary>The cases of Vectors/constant.json that compute, each with its C# counterpart; operands have one element type here.</summary>
internal static partial class ConstantCases
{
    private static readonly Dictionary<string, Func<Outcome>> Operations = new()
    {
        ["mg.add(1.0, 2.0, constant=None)"] = () => Of(Tensor.Add<double>(1, 2, null)),
        ["mg.add(mg.tensor(1.0), 2.0, constant=None)"] = () => Of(Tensor.Add(Scalar(1), 2, null)),
        ["mg.add(mg.tensor(1), 2, constant=None)"] = () => Of(Tensor.Add(Tensor.Full([], 1L), 2, null)),
        ["mg.add(mg.tensor(1), mg.tensor(1.0, constant=False), constant=None)"] = () =>
            Of(Tensor.Add(Tensor.Full([], 1L).AsType<double>(constant: true), Scalar(1), null)),
        ["mg.exp(mg.tensor(1), constant=None)"] = () => Of(Tensor.Exp(Tensor.Full([], 1L).AsType<double>(constant: true), null)),
        ["mg.sum(mg.tensor([1.0, 2.0]), constant=None)"] = () => Of(Tensor.Sum(Two, constant: null)),
        ["mg.stack([mg.tensor([1.0]), mg.tensor([2.0], constant=True)], constant=None)"] = () => Of(Tensor.Stack([Variable, Constant * 2], constant: null)),
        ["mg.where([True, False], mg.tensor([1.0, 2.0]), 0, constant=None)"] = () => Of(Tensor.Where(Two < 2, Two, 0, null)),
        ["mg.exp(mg.tensor(1), constant=True)"] = () => Of(Tensor.Exp(Tensor.Full([], 1L).AsType<double>(), true)),
        ["mg.tensor([1.0, 2.0]).reshape(2, 1, constant=True)"] = () => Of(Tensor.Reshape(Two, [2, 1], true)),
        ["mg.tensor([1.0, 2.0], constant=True).reshape(2, 1, constant=True)"] = () => Of(Tensor.Reshape(Two.Copy(true), [2, 1], true)),
        ["mg.stack([mg.tensor([1.0]), mg.tensor([2.0], constant=True)], constant=True)"] = () => Of(Tensor.Stack([Variable, Constant * 2], constant: true)),
        ["mg.concatenate([np.array([1.0]), np.array([2.0])], constant=True)"] = () =>
            Of(Tensor.Concatenate<double>([new[] { 1.0 }, new[] { 2.0 }], constant: true)),
        ["mg.where([True, False], mg.tensor([1.0, 2.0]), 0, constant=True)"] = () => Of(Tensor.Where(Two < 2, Two, 0, true)),
        ["mg.matmul(mg.tensor([1.0]), [2.0], constant=True)"] = () => Of(Tensor.Matmul(Variable, new[] { 2.0 }, true)),
        ["mg.add(1.0, 2.0, constant=False)"] = () => Of(Tensor.Add<double>(1, 2, false)),
        ["mg.add(mg.tensor(1.0), 2.0, constant=False)"] = () => Of(Tensor.Add(Scalar(1), 2, false)),
        ["mg.sum(mg.tensor([1.0, 2.0]), constant=False)"] = () => Of(Tensor.Sum(Two, constant: false)),
        ["mg.tensor([1.0, 2.0]).sum(constant=False)"] = () => Of(Two.Sum(constant: false)),
        ["mg.tensor([1.0, 2.0]).reshape(2, 1, constant=False)"] = () => Of(Tensor.Reshape(Two, [2, 1], false)),
        ["mg.tensor([1.0, 2.0], constant=True).reshape(2, 1, constant=False)"] = () => Of(Tensor.Reshape(Two.Copy(true), [2, 1], false)),
        ["mg.matmul(mg.tensor([1.0]), [2.0], constant=False)"] = () => Of(Tensor.Matmul(Variable, new[] { 2.0 }, false)),
        ["mg.tensor(1.0) + mg.tensor(1.0, constant=True)"] = () => Of(Scalar(1) + Scalar(1).Copy(true)),
        ["mg.tensor(1.0) + 1"] = () => Of(Scalar(1) + 1),
        ["mg.tensor(1) + 1"] = () => Of(Tensor.Full([], 1L) + 1),
        ["mg.tensor(4) ** 0.5"] = () => Of(Tensor.Pow(Tensor.Full([], 4L).AsType<double>(true), 0.5)),
        ["np.sum(mg.tensor([1.0, 2.0]))"] = () => Of(Two.Sum()),
        ["1 + mg.tensor([1.0])"] = () => Of(1 + Variable),
        ["mg.tensor([1.0]) @ mg.tensor([2])"] = () => Of(Tensor.Matmul(Variable, Tensor.Create([2L]).AsType<double>(true))),
        ["mg.argmax(mg.tensor([1.0, 3.0]))"] = () => Of(Tensor.Create([1.0, 3]).Argmax()),
        ["mg.tensor([1.0, 3.0]).argmin()"] = () => Of(Tensor.Create([1.0, 3]).Argmin()),
        ["mg.any(mg.tensor([0, 0]))"] = () => Of(Tensor.Create([0L, 0]).Any() ? 1 : 0),
        ["mg.max(mg.tensor([1, 2]))"] = () => Of(Tensor.Create([1L, 2]).Max()),
        ["mg.square(mg.tensor(4))"] = () => Of(Tensor.Square(Tensor.Full([], 4L))),
        ["mg.abs(mg.tensor(-4))"] = () => Of(Tensor.Abs(Tensor.Full([], -4L))),
    };

    private static Tensor<double> Two => Tensor.Create([1.0, 2]);

    private static Tensor<double> Scalar(double value) => Tensor.Full([], value);
}
