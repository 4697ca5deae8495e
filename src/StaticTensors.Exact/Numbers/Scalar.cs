namespace StaticTensors.Exact.Numbers;

/// <summary>An argument as it was given: a type and the bits of its value. Two scalars are equal when both are.</summary>
internal readonly record struct Scalar(ElementType Type, ElementBits Bits)
{
    public Number ToNumber() => Number.FromBits(Type.Info(), Bits);
}
