Imports StaticTensors

' The library from Visual Basic: the same functions, the same bits. The generator is C#'s alone, so everything here is computed at run time.
Module Program

    Sub Main()
        Dim frequencies As Tensor(Of Double) = Tensor.Logspace(1.0, 4.0, num:=4)
        Dim sizes As Tensor(Of Integer) = Tensor.Geomspace(Of Integer)(1, 256, num:=9)
        Console.WriteLine($"Tensor.Logspace(1.0, 4.0, num:=4){vbLf}{frequencies}{vbLf}")
        Console.WriteLine($"Tensor.Geomspace(Of Integer)(1, 256, num:=9){vbLf}{sizes}")
    End Sub

End Module
