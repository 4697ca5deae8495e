namespace StaticTensors.Printing;

internal static class TensorText
{
    public static string Repr<T>(System.ReadOnlySpan<T> data, System.ReadOnlySpan<int> shape) where T : unmanaged, System.Numerics.INumber<T> =>
        $"Tensor([{string.Join(", ", data.ToArray())}])" + shape.Length;
}
