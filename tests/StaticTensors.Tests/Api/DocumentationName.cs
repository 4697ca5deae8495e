using System.Reflection;

namespace StaticTensors.Tests.Api;

/// <summary>The name under which the compiler writes a method's documentation.</summary>
internal static class DocumentationName
{
    public static string Of(MethodBase method)
    {
        string name = method.IsConstructor ? "#ctor" : method.Name;
        string arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        string parameters = string.Join(",", method.GetParameters().Select(parameter => Of(parameter.ParameterType)));
        string result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Of(conversion.ReturnType)}" : "";
        return $"M:{method.DeclaringType!.FullName}.{name}{arity}{(parameters.Length > 0 ? $"({parameters})" : "")}{result}";
    }

    private static string Of(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsByRef)
            return Of(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        return type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Of))}}}"
            : type.FullName!;
    }
}
