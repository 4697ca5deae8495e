using System.Runtime.InteropServices;

namespace StaticTensors.Benchmarks.Mpfr;

/// <summary>The functions of MPFR used here, as in its manual. The last argument of most is the rounding mode: 0 is to nearest, ties to even.</summary>
internal static partial class MpfrLibrary
{
    private const string Name = "libmpfr.so.6";

    /// <summary>Whether the library is on this machine.</summary>
    public static bool IsInstalled => NativeLibrary.TryLoad(Name, out _);

    [LibraryImport(Name, EntryPoint = "mpfr_init2")]
    public static partial void Init(ref Value value, nint precision);

    [LibraryImport(Name, EntryPoint = "mpfr_clear")]
    public static partial void Clear(ref Value value);

    [LibraryImport(Name, EntryPoint = "mpfr_set_d")]
    public static partial int Set(ref Value result, double value, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_get_d")]
    public static partial double ToDouble(in Value value, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_add")]
    public static partial int Add(ref Value result, in Value left, in Value right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_sub")]
    public static partial int Subtract(ref Value result, in Value left, in Value right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_mul")]
    public static partial int Multiply(ref Value result, in Value left, in Value right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_div")]
    public static partial int Divide(ref Value result, in Value left, in Value right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_mul_si")]
    public static partial int Multiply(ref Value result, in Value left, nint right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_div_si")]
    public static partial int Divide(ref Value result, in Value left, nint right, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_mul_2si")]
    public static partial int Scale(ref Value result, in Value value, nint exponent, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_pow")]
    public static partial int Power(ref Value result, in Value @base, in Value exponent, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_rint")]
    public static partial int RoundToInteger(ref Value result, in Value value, int rounding = 0);

    [LibraryImport(Name, EntryPoint = "mpfr_get_exp")]
    public static partial nint Exponent(in Value value);

    [LibraryImport(Name, EntryPoint = "mpfr_zero_p")]
    public static partial int IsZero(in Value value);

    [LibraryImport(Name, EntryPoint = "mpfr_number_p")]
    public static partial int IsFinite(in Value value);

    [LibraryImport(Name, EntryPoint = "mpfr_equal_p")]
    public static partial int AreEqual(in Value left, in Value right);

    [LibraryImport(Name, EntryPoint = "mpfr_min_prec")]
    public static partial nint BitsInUse(in Value value);

    /// <summary>mpfr_t, whose digits are MPFR's own.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Value
    {
        public nint Precision;
        public int Sign;
        public nint Exponent;
        public nint Digits;
    }
}
