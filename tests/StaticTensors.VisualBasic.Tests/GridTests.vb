Imports Xunit

''' <summary>The call shapes of the grid functions. The declared types are the tests: with Option Strict, other types do not compile.</summary>
Public Class GridTests

    <Fact>
    Public Sub Integers_infer_Double()
        Dim tiny As SByte = 2, small As Byte = 3, shorter As Short = 2, unsignedShort As UShort = 3
        Dim whole As Integer = 2, unsigned As UInteger = 3, longer As Long = 2, unsignedLong As ULong = 3
        Dim tensors As Tensor(Of Double)() = {
            Tensor.Linspace(2, 3), Tensor.Linspace(tiny, small), Tensor.Linspace(shorter, unsignedShort), Tensor.Linspace(whole, unsigned),
            Tensor.Linspace(longer, whole), Tensor.Linspace(2UL, unsignedLong), Tensor.Linspace(whole, unsignedLong), Tensor.Linspace(tiny, unsignedLong),
            Tensor.Logspace(whole, longer), Tensor.Logspace(2UL, unsigned), Tensor.Logspace(longer, unsignedLong),
            Tensor.Geomspace(small, small), Tensor.Geomspace(unsigned, unsigned), Tensor.Geomspace(whole, unsignedLong)}
        Assert.All(tensors, Sub(tensor) Assert.Equal(50, tensor.Length))
    End Sub

    <Fact>
    Public Sub An_unsigned_and_a_signed_integer_infer_Double()
        Dim start As ULong = 16_777_217, [stop] As Integer = 3
        Dim linspace As Tensor(Of Double) = Tensor.Linspace(start, [stop], num:=1)
        Dim geomspace As Tensor(Of Double) = Tensor.Geomspace([stop], start, num:=2)
        Dim logspace As Tensor(Of Double) = Tensor.Logspace(2UL, -1, num:=2)
        ' A Single would be 16777216.
        Assert.Equal({16_777_217.0}, linspace.ToArray())
        Assert.Equal({3.0, 16_777_217.0}, geomspace.ToArray())
        Assert.Equal({100.0, 0.1}, logspace.ToArray())
    End Sub

    <Fact>
    Public Sub Decimals_infer_Decimal()
        Dim literals As Tensor(Of Decimal) = Tensor.Linspace(0D, 1D, num:=5)
        Dim mixed As Tensor(Of Decimal) = Tensor.Linspace(0, 0.3D, num:=4)
        Dim powers As Tensor(Of Decimal) = Tensor.Logspace(-1D, 1D, num:=3)
        Dim ratios As Tensor(Of Decimal) = Tensor.Geomspace(0.1D, 10, num:=3)
        Assert.Equal({0D, 0.25D, 0.5D, 0.75D, 1D}, literals.ToArray())
        Assert.Equal({0D, 0.1D, 0.2D, 0.3D}, mixed.ToArray())
        Assert.Equal({0.1D, 1D, 10D}, powers.ToArray())
        Assert.Equal({0.1D, 1D, 10D}, ratios.ToArray())
    End Sub

    <Fact>
    Public Sub Floats_infer_their_own_type_and_Double_wins()
        Dim doubles As Tensor(Of Double)() = {
            Tensor.Linspace(0.0, 1.0), Tensor.Linspace(0, 1.0), Tensor.Linspace(0.0F, 1.0), Tensor.Linspace(0D, 1.0),
            Tensor.Logspace(0.5, 2), Tensor.Geomspace(1, 2.5)}
        Dim singles As Tensor(Of Single)() = {Tensor.Linspace(0F, 1F), Tensor.Linspace(0F, 1), Tensor.Logspace(0F, 1L), Tensor.Geomspace(1F, 2F)}
        Dim halves As Tensor(Of Half) = Tensor.Linspace(CType(0.0F, Half), CType(1.0F, Half), num:=3)
        Assert.All(doubles, Sub(tensor) Assert.False(tensor.IsConstant))
        Assert.All(singles, Sub(tensor) Assert.False(tensor.IsConstant))
        Assert.Equal("Tensor([0. , 0.5, 1. ], dtype=float16)", halves.ToString())
    End Sub

    <Fact>
    Public Sub A_type_argument_decides()
        Dim powers As Tensor(Of Integer) = Tensor.Geomspace(Of Integer)(1, 256, num:=9)
        Dim longs As Tensor(Of Long) = Tensor.Logspace(Of Long)(0, 18, num:=3)
        Dim bytes As Tensor(Of Byte) = Tensor.Linspace(Of Byte)(0, 255.0, num:=2)
        Dim decimals As Tensor(Of Decimal) = Tensor.Linspace(Of Decimal)(0, 1, num:=3)
        Dim singles As Tensor(Of Single) = Tensor.Linspace(Of Single)(0D, 1D, num:=3)
        Assert.Equal({1, 2, 4, 8, 16, 32, 64, 128, 256}, powers.ToArray())
        Assert.Equal({1L, 1_000_000_000L, 1_000_000_000_000_000_000L}, longs.ToArray())
        Assert.Equal({CByte(0), CByte(255)}, bytes.ToArray())
        Assert.Equal({0D, 0.5D, 1D}, decimals.ToArray())
        Assert.Equal({0F, 0.5F, 1F}, singles.ToArray())
    End Sub

    <Fact>
    Public Sub Arguments_have_names()
        Dim grid As Tensor(Of Double) = Tensor.Logspace(start:=0.0, [stop]:=3.0, num:=3, endpoint:=False, base:=2.0, axis:=-1, constant:=True)
        Assert.Equal({1.0, 2.0, 4.0}, grid.ToArray())
        Assert.True(grid.IsConstant)
    End Sub

    <Fact>
    Public Sub Arange_infers_the_type_of_its_arguments()
        Dim integers As Tensor(Of Integer) = Tensor.Arange(3)
        Dim longs As Tensor(Of Long) = Tensor.Arange(3L, 7, 2)
        Dim singles As Tensor(Of Single) = Tensor.Arange(0F, 1.5F, 0.5F)
        Dim doubles As Tensor(Of Double) = Tensor.Arange(0, 1.5, 0.5)
        Dim decimals As Tensor(Of Decimal) = Tensor.Arange(0.1D, 0.5D, 0.1D)
        Dim bytes As Tensor(Of Byte) = Tensor.Arange(Of Byte)(0, 255, 51)
        Assert.Equal({0, 1, 2}, integers.ToArray())
        Assert.Equal({3L, 5L}, longs.ToArray())
        Assert.Equal({0F, 0.5F, 1F}, singles.ToArray())
        Assert.Equal({0.0, 0.5, 1.0}, doubles.ToArray())
        Assert.Equal({0.1D, 0.2D, 0.3D, 0.4D}, decimals.ToArray())
        Assert.Equal(5, bytes.Length)
    End Sub

    <Fact>
    Public Sub Ends_may_be_arrays_and_tensors()
        Dim arrays As Tensor(Of Double) = Tensor.Logspace({0.0, 1.0}, {2.0, 3.0}, num:=3, axis:=-1)
        Dim besideNumber As Tensor(Of Double) = Tensor.Linspace(Tensor.Create({0.0, 10.0}), 20.0, num:=2)
        Dim singles As Tensor(Of Single) = Tensor.Geomspace(Tensor.Create({1.0F, 2.0F}), Tensor.Create({4.0F, 8.0F}), num:=3)
        Dim integers As Tensor(Of Integer) = Tensor.Linspace(Of Integer)({0.0, 1.0}, {2.0, 3.0}, num:=3)
        Assert.Equal({1.0, 10.0, 100.0, 10.0, 100.0, 1000.0}, arrays.ToArray())
        Assert.Equal({0.0, 10.0, 20.0, 20.0}, besideNumber.ToArray())
        Assert.Equal({1.0F, 2.0F, 2.0F, 4.0F, 4.0F, 8.0F}, singles.ToArray())
        Assert.Equal({0, 1, 1, 2, 2, 3}, integers.ToArray())
    End Sub

    <Fact>
    Public Sub A_grid_fills_an_array()
        Dim powers(2) As Double, ramp(2) As Single, ratios(2) As Integer
        Tensor.Logspace(Of Double)(0.0, 2.0, powers)
        Tensor.Linspace(Of Single)(0, 1, ramp)
        Tensor.Geomspace(Of Integer)(1, 4, ratios)
        Assert.Equal({1.0, 10.0, 100.0}, powers)
        Assert.Equal({0F, 0.5F, 1F}, ramp)
        Assert.Equal({1, 2, 4}, ratios)
    End Sub

    <Fact>
    Public Sub Progressions_and_grids_take_any_numbers()
        Dim sweep As Tensor(Of Double) = Tensor.PerDecade(20, 20_000, samples:=10)
        Dim octaves As Tensor(Of Single) = Tensor.PerOctave(Of Single)(1, 4, samples:=1)
        Dim piano = Grid(Of Double).PerOctave(27.5, 4200, samples:=12)
        Dim tenths = Grid(Of Decimal).Arange(0, 1, 0.1D)
        Dim powers = Grid(Of Integer).Geomspace(1, 256, num:=9)
        Dim bins(2) As Integer
        Grid(Of Double).Logspace(0, 3, num:=4).Digitize({0.5, 10.0, 1000000.0}, bins)
        Assert.Equal(31, sweep.Length)
        Assert.Equal({1.0F, 2.0F, 4.0F}, octaves.ToArray())
        Assert.Equal(440.0, piano(48))
        Assert.Equal(0.9D, tenths(9))
        Assert.Equal({4, 8, 16}, powers.Slice(2, 3))
        Assert.Equal({0, 2, 4}, bins)
    End Sub

    <Fact>
    Public Sub What_does_not_fit_is_an_error()
        Assert.Throws(Of OverflowException)(Sub() Tensor.Linspace(Of Byte)(0, 256))
    End Sub

End Class
