using StaticTensors;

public static class Library
{
    public static Tensor<int> Grid() => Tensor.Arange(5);
}
