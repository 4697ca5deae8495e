namespace StaticTensors.Benchmarks.Mpfr;

/// <summary>A number of a fixed precision. Each method sets it to a result, rounded to nearest.</summary>
internal sealed class MpfrNumber : IDisposable
{
    private MpfrLibrary.Value value;

    public MpfrNumber(int precision) => MpfrLibrary.Init(ref value, precision);

    public bool IsZero => MpfrLibrary.IsZero(value) != 0;

    public bool IsFinite => MpfrLibrary.IsFinite(value) != 0;

    /// <summary>e where |value| is in [2^(e − 1), 2^e).</summary>
    public int Exponent => (int)MpfrLibrary.Exponent(value);

    /// <summary>How many significant bits the value has.</summary>
    public int BitsInUse => (int)MpfrLibrary.BitsInUse(value);

    public bool IsEqualTo(MpfrNumber other) => MpfrLibrary.AreEqual(value, other.value) != 0;

    public double ToDouble() => MpfrLibrary.ToDouble(value);

    public void Set(double other) => MpfrLibrary.Set(ref value, other);

    /// <summary>Another number, rounded to this one's precision.</summary>
    public void Set(MpfrNumber other) => MpfrLibrary.Scale(ref value, other.value, 0);

    public void SetSum(MpfrNumber left, MpfrNumber right) => MpfrLibrary.Add(ref value, left.value, right.value);

    public void SetDifference(MpfrNumber left, MpfrNumber right) => MpfrLibrary.Subtract(ref value, left.value, right.value);

    public void SetProduct(MpfrNumber left, MpfrNumber right) => MpfrLibrary.Multiply(ref value, left.value, right.value);

    public void SetProduct(MpfrNumber left, int right) => MpfrLibrary.Multiply(ref value, left.value, right);

    public void SetQuotient(MpfrNumber left, MpfrNumber right) => MpfrLibrary.Divide(ref value, left.value, right.value);

    public void SetQuotient(MpfrNumber left, int right) => MpfrLibrary.Divide(ref value, left.value, right);

    public void SetPower(MpfrNumber @base, MpfrNumber exponent) => MpfrLibrary.Power(ref value, @base.value, exponent.value);

    /// <summary>The multiple of 2^exponent nearest to another, ties to even.</summary>
    public void SetMultiple(MpfrNumber other, int exponent)
    {
        MpfrLibrary.Scale(ref value, other.value, -exponent);
        MpfrLibrary.RoundToInteger(ref value, value);
        MpfrLibrary.Scale(ref value, value, exponent);
    }

    public void Dispose() => MpfrLibrary.Clear(ref value);
}
