namespace StaticTensors.Tests.Reference;

/// <summary>
/// The calls to which the files give no exact value, since an end or the base is not finite, with what our law in the extended
/// reals says: the ends are as given, between a finite start and an infinite stop lies that infinity, and NaN between other ends.
/// </summary>
internal static class ExtendedReals
{
    public static readonly Dictionary<string, string[]> Elements = new()
    {
        ["mg.logspace(np.inf, 1, 3)"] = ["inf", "nan", "10"],
        ["mg.logspace(-np.inf, 1, 3)"] = ["0", "nan", "10"],
        ["mg.logspace(-np.inf, np.inf, 3)"] = ["0", "nan", "inf"],
        ["mg.logspace(np.nan, 1, 3)"] = ["nan", "nan", "10"],
        ["mg.logspace(1, np.nan, 3)"] = ["10", "nan", "nan"],
        ["mg.logspace(np.inf, 1, 1)"] = ["inf"],
        ["mg.logspace(1, np.inf, 1)"] = ["10"],
        ["mg.logspace(1, np.inf, 3, endpoint=False)"] = ["10", "inf", "inf"],
        ["mg.logspace(1, -np.inf, 3, base=2, dtype=np.float32)"] = ["2", "0", "0"],
        ["mg.linspace(np.inf, 0, 3)"] = ["inf", "nan", "0"],
        ["mg.linspace(np.inf, np.inf, 2)"] = ["inf", "inf"],
        ["mg.geomspace(np.inf, 1, 3)"] = ["inf", "nan", "1"],
        ["mg.geomspace(np.nan, 1, 3)"] = ["nan", "nan", "1"],
        ["mg.geomspace(1, np.nan, 3)"] = ["1", "nan", "nan"],
        ["mg.geomspace(np.inf, np.inf, 3)"] = ["inf", "nan", "inf"],
        ["mg.geomspace(-np.inf, -1, 3)"] = ["-inf", "nan", "-1"],
        ["mg.geomspace(1, np.inf, 3, endpoint=False)"] = ["1", "inf", "inf"],
    };
}
